# Redraw with: gnuplot precision-recall.gp
reset
set encoding utf8
set terminal pngcairo size 1300,456 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'precision-recall.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0847434
set rmargin at screen 0.372392
set tmargin at screen 0.890789
set bmargin at screen 0.185545
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0.85:1.01]
set ytics nomirror out scale 0.6,0.3 ('' 0.85, '' 0.9, '' 0.95, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.0847434,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.142273,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.199803,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.257333,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.314863,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.372392,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.85' at screen 0.0754357,0.185545 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.90' at screen 0.0754357,0.405934 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.95' at screen 0.0754357,0.626323 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.00' at screen 0.0754357,0.846712 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Recall' at screen 0.228568,0.0769923 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Precision' at screen 0.026,0.538167 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0847434,0.405934 to screen 0.372392,0.405934 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chance' at screen 0.307714,0.370046 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Anomalies: 90 %' at screen 0.228568,0.936623 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.853399 to screen 0.821708,0.853399 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'Mean image' at screen 0.830169,0.853399 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.778618 to screen 0.821708,0.778618 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'Autoencoder' at screen 0.830169,0.778618 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.703838 to screen 0.821708,0.703838 nohead front linecolor rgb '#009e73' linewidth 3
set label 'PCA' at screen 0.830169,0.703838 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.629057 to screen 0.821708,0.629057 nohead front linecolor rgb '#cc79a7' linewidth 3
set label 'k-NN, autoencoder' at screen 0.830169,0.629057 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.554276 to screen 0.821708,0.554276 nohead front linecolor rgb '#e69f00' linewidth 3
set label 'Forest' at screen 0.830169,0.554276 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.479496 to screen 0.821708,0.479496 nohead front linecolor rgb '#56b4e9' linewidth 3
set label 'All three' at screen 0.830169,0.479496 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'precision-recall.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'precision-recall.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'precision-recall.1.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'precision-recall.1.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'precision-recall.1.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'precision-recall.1.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.464828
set rmargin at screen 0.752477
set tmargin at screen 0.890789
set bmargin at screen 0.185545
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set logscale y
set yrange [0.005:1.2]
set ytics nomirror out scale 0.6,0.3 ('' 0.01, '' 0.1, '' 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.464828,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.522358,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.579888,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.637417,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.694947,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.752477,0.139712 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.45552,0.274739 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.45552,0.571034 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.45552,0.867328 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Recall' at screen 0.608652,0.0769923 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Precision' at screen 0.406085,0.538167 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.464828,0.274739 to screen 0.752477,0.274739 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chance' at screen 0.687798,0.23885 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Anomalies: 1 %' at screen 0.608652,0.936623 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'precision-recall.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'precision-recall.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'precision-recall.2.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'precision-recall.2.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'precision-recall.2.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'precision-recall.2.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
