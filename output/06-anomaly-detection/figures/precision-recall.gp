# Redraw with: gnuplot precision-recall.gp
reset
set encoding utf8
set terminal pngcairo size 1300,485 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'precision-recall.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0847434
set rmargin at screen 0.398454
set tmargin at screen 0.89732
set bmargin at screen 0.174168
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0.85:1.01]
set ytics nomirror out scale 0.6,0.3 ('' 0.85, '' 0.9, '' 0.95, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.0847434,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.147485,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.210228,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.27297,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.335712,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.398454,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.85' at screen 0.0754357,0.174168 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.90' at screen 0.0754357,0.400153 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.95' at screen 0.0754357,0.626138 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.00' at screen 0.0754357,0.852123 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Recall' at screen 0.241599,0.0721066 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Precision' at screen 0.026,0.535744 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0847434,0.400153 to screen 0.398454,0.400153 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chance' at screen 0.333775,0.366411 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Anomalies: 90 %' at screen 0.241599,0.940412 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.862165 to screen 0.873831,0.862165 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'mean image' at screen 0.882292,0.862165 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.791856 to screen 0.873831,0.791856 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'PCA' at screen 0.882292,0.791856 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.721546 to screen 0.873831,0.721546 nohead front linecolor rgb '#009e73' linewidth 3
set label 'SVM' at screen 0.882292,0.721546 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.651237 to screen 0.873831,0.651237 nohead front linecolor rgb '#cc79a7' linewidth 3
set label 'forest' at screen 0.882292,0.651237 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.580928 to screen 0.873831,0.580928 nohead front linecolor rgb '#e69f00' linewidth 3
set label 'autoencoder' at screen 0.882292,0.580928 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.510619 to screen 0.873831,0.510619 nohead front linecolor rgb '#56b4e9' linewidth 3
set label 'all seven' at screen 0.882292,0.510619 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'precision-recall.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'precision-recall.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'precision-recall.1.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'precision-recall.1.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'precision-recall.1.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'precision-recall.1.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.49089
set rmargin at screen 0.8046
set tmargin at screen 0.89732
set bmargin at screen 0.174168
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set logscale y
set yrange [0.005:1.2]
set ytics nomirror out scale 0.6,0.3 ('' 0.01, '' 0.1, '' 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.49089,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.553632,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.616374,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.679116,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.741858,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.8046,0.131076 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.481582,0.265627 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.481582,0.569445 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.481582,0.873263 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Recall' at screen 0.647745,0.0721066 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Precision' at screen 0.432146,0.535744 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.49089,0.265627 to screen 0.8046,0.265627 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chance' at screen 0.739922,0.231885 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Anomalies: 1 %' at screen 0.647745,0.940412 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
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
