# Redraw with: gnuplot gains.gp
reset
set encoding utf8
set terminal pngcairo size 1200,817 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'gains.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.114817
set rmargin at screen 0.976667
set tmargin at screen 0.970624
set bmargin at screen 0.216646
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:7]
unset xtics
set yrange [-0.0760004:0.0785556]
set ytics nomirror out scale 0.6,0.3 ('' -0.05, '' 0, '' 0.05)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−0.05' at screen 0.103358,0.343485 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.00' at screen 0.103358,0.587403 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.05' at screen 0.103358,0.83132 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'AUROC, gain over the mean image' at screen 0.02875,0.593635 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'Autoencoder' at screen 0.181377,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'PCA' at screen 0.304499,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'k-NN, PCA' at screen 0.42762,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'k-NN, autoencoder' at screen 0.550742,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Forest' at screen 0.673863,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Error per ink' at screen 0.796985,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'All three' at screen 0.920106,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '0.022' at screen 0.176377,0.781601 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.009' at screen 0.299499,0.733657 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.008' at screen 0.42262,0.764679 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.016' at screen 0.545742,0.269416 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.023' at screen 0.668863,0.807404 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.010' at screen 0.791985,0.844409 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.039' at screen 0.915106,0.917854 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'gains.dat' index 0 using 1:2:($1-0.255845):($1+0.255845):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'gains.dat' index 0 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222'
unset label
unset arrow
unset object
unset multiplot
unset output
