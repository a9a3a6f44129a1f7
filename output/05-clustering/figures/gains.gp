# Redraw with: gnuplot gains.gp
reset
set encoding utf8
set terminal pngcairo size 1200,707 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'gains.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.101067
set rmargin at screen 0.976667
set tmargin at screen 0.898868
set bmargin at screen 0.0947666
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:5]
unset xtics
set yrange [-0.0247649:0.118618]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.05, '' 0.1)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.00' at screen 0.0896083,0.23365 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.05' at screen 0.0896083,0.514053 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.10' at screen 0.0896083,0.794456 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Gain in NMI' at screen 0.02875,0.496818 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'pixels, k-means' at screen 0.188627,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA code,' at screen 0.363747,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'k-means' at screen 0.363747,0.0222772 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network’s code,' at screen 0.538867,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'k-means' at screen 0.538867,0.0222772 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA code,' at screen 0.713987,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mixture' at screen 0.713987,0.0222772 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network’s code,' at screen 0.889107,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mixture' at screen 0.889107,0.0222772 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set object rectangle from screen 0.1044,0.923621 to screen 0.12315,0.951909 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label '5,000 images' at screen 0.133567,0.937765 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.307108,0.923621 to screen 0.325858,0.951909 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label '5,000 other images' at screen 0.336275,0.937765 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'gains.dat' index 0 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'gains.dat' index 1 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
     'gains.dat' index 0 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222', \
     'gains.dat' index 1 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222'
unset label
unset arrow
unset object
unset multiplot
unset output
