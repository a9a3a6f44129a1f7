# Redraw with: gnuplot roc.gp
reset
set encoding utf8
set terminal pngcairo size 1300,496 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'roc.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0752123
set rmargin at screen 0.398454
set tmargin at screen 0.899597
set bmargin at screen 0.171
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.001:1]
set xtics nomirror out scale 0.6,0.3 ('' 0.001, '' 0.01, '' 0.1, '' 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
set yrange [0:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.001' at screen 0.0752123,0.128863 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.182959,0.128863 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.290707,0.128863 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.398454,0.128863 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.0' at screen 0.0659046,0.171 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.0659046,0.316719 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.0659046,0.462439 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.0659046,0.608158 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.0659046,0.753877 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.0659046,0.899597 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'False positive rate' at screen 0.236833,0.0712015 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'True positive rate' at screen 0.026,0.535298 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Normal: Bag' at screen 0.236833,0.941734 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.865222 to screen 0.873831,0.865222 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'mean image' at screen 0.882292,0.865222 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.796472 to screen 0.873831,0.796472 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'PCA' at screen 0.882292,0.796472 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.727722 to screen 0.873831,0.727722 nohead front linecolor rgb '#009e73' linewidth 3
set label 'SVM' at screen 0.882292,0.727722 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.658972 to screen 0.873831,0.658972 nohead front linecolor rgb '#cc79a7' linewidth 3
set label 'forest' at screen 0.882292,0.658972 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.590222 to screen 0.873831,0.590222 nohead front linecolor rgb '#e69f00' linewidth 3
set label 'autoencoder' at screen 0.882292,0.590222 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.521472 to screen 0.873831,0.521472 nohead front linecolor rgb '#56b4e9' linewidth 3
set label 'all seven' at screen 0.882292,0.521472 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.839985,0.452722 to screen 0.873831,0.452722 nohead front linecolor rgb '#000000' linewidth 3 dashtype (8,5)
set label 'chance' at screen 0.882292,0.452722 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'roc.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'roc.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'roc.1.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'roc.1.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'roc.1.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'roc.1.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3, \
     'roc.1.dat' index 6 using 1:2 with lines linecolor rgb '#000000' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
set lmargin at screen 0.481358
set rmargin at screen 0.8046
set tmargin at screen 0.899597
set bmargin at screen 0.171
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.001:1]
set xtics nomirror out scale 0.6,0.3 ('' 0.001, '' 0.01, '' 0.1, '' 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
set yrange [0:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.001' at screen 0.481358,0.128863 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.589106,0.128863 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.696853,0.128863 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.8046,0.128863 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.0' at screen 0.472051,0.171 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.472051,0.316719 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.472051,0.462439 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.472051,0.608158 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.472051,0.753877 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.472051,0.899597 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'False positive rate' at screen 0.642979,0.0712015 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'True positive rate' at screen 0.432146,0.535298 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Normal: Trouser' at screen 0.642979,0.941734 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'roc.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'roc.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'roc.2.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'roc.2.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'roc.2.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'roc.2.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3, \
     'roc.2.dat' index 6 using 1:2 with lines linecolor rgb '#000000' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
unset multiplot
unset output
